package org.claimboard.archive;

/** What a package tells a person who opens it. */
final class PackageReadme {
    private PackageReadme() {}

    static String text(long ledgerNumber, String ledgerHash) {
        return """
                # A whole Claimboard

                Everything that one instance of Claimboard holds, up to entry %d of its ledger, whose hash is
                `%s`.

                | file | what |
                |---|---|
                | `claims.csv` | every claim as it is now, retracted ones and drafts too |
                | `papers.csv`, `abstracts.csv` | the papers, and their abstracts as they stand |
                | `corrections.csv`, `amendments.csv`, `decisions.csv`, `refusals.csv` | the corrections desk |
                | `ledger.csv`, `ledger.ndjson` | every change, each with the hash of the one before |
                | `revisions.csv` | every version of every claim, with how it was read |
                | `metrics.csv`, `tasks.csv`, `hardware.csv`, `datasets.csv` | what the ids mean |
                | `datapackage.json` | what every column means, how long each file is and its SHA-256 (datapackage.org, version 2) |
                | `*.csv-metadata.json` | the same for one file, as CSV on the Web |

                The files are CSV by RFC 4180 in UTF-8; an empty cell says "not stated". Texts are as they are: one that begins
                with `=`, `+`, `-` or `@` is run as a formula by a spreadsheet that opens the file without asking.

                No senders' addresses, secret links, accounts or sessions are in it.

                `import` of this directory, or of its zip file, into an empty instance makes the same instance again, the ledger
                included; `verify` then checks its chain. Moderators must be added there anew.

                ## Licence

                Claims, corrections, ledger and vocabulary: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/ .
                Imported claims keep the licence of their source, which their rows name.
                Abstracts belong to their authors, and are here so that each claim can be seen where it stands.
                """.formatted(ledgerNumber, ledgerHash);
    }
}
