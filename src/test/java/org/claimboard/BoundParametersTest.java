package org.claimboard;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every query is a text that stands in the sources, and what somebody sends is bound to its parameters. Where a query is put
 * together of pieces, each piece is named here, with what it is made of; HostileRequestTest shows at the database that no
 * value gets into one.
 */
class BoundParametersTest {
    private static final Set<String> OF_ANYBODY = Set.of(
            "createQuery",
            "createNativeQuery",
            "createSelectionQuery",
            "createMutationQuery",
            "prepareStatement",
            "prepareCall",
            "nativeSQL",
            "addBatch",
            "executeQuery",
            "executeUpdate",
            "execute");

    private static final Set<String> OF_REPOSITORIES =
            Set.of("find", "list", "stream", "count", "update", "delete", "findAll", "listAll");

    private static final String CONSTANT = "[A-Z][A-Z0-9_]*";

    /** File and piece to what it is made of. Whoever adds one must have looked. */
    private static final Map<String, String> PIECES = Map.ofEntries(
            Map.entry("NewClaims conditions.jpql()", "ClaimConditions: column names and the names of parameters"),
            Map.entry("ClaimRepository conditions.jpql()", "the same"),
            Map.entry("SearchQueries conditions.jpql()", "the same"),
            Map.entry("ClaimRepository sort.jpql()", "ClaimSort: a column out of a fixed map"),
            Map.entry("SearchQueries place.path()", "ClaimText: a column of an enum"),
            Map.entry("ClaimRepository most", "a number"),
            Map.entry("PaperRepository most", "a number"),
            Map.entry("PaperRepository titled(q)", "fixed clauses, and numbers out of ListingConfig"),
            Map.entry("SearchQueries config.countUpTo()", "a number"),
            Map.entry("SearchQueries holding", "a condition for each word, with a numbered parameter"),
            Map.entry("SearchQueries limit", "ClaimSort's column out of a fixed map, and a number"),
            Map.entry("SearchQueries most", "a number"),
            Map.entry("SearchQueries where", "papersWhere: fixed clauses and ClaimConditions"),
            Map.entry("PaperRepository field", "the name of a column, from a literal of Papers"),
            Map.entry("Uploads which", "a condition from a literal in the same class"),
            Map.entry("StoredRows sql", "a text that stands in the same class"),
            Map.entry("StoredTable sql", "columns of StoredTables"),
            Map.entry("Addresses max", "one of two texts in the same class"),
            Map.entry("BatchWriter table.insert()", "a table and columns that a class names as a constant"),
            Map.entry("Bulk writer.nextValues(sequence)", "a sequence from a literal"),
            Map.entry("ClaimPass claims", "a text of constants in the same class"),
            Map.entry("ClaimPass shown", "question marks, as many as there are kinds of status"),
            Map.entry("ClaimPass marks(PAPERS_AT_ONCE)", "question marks"),
            Map.entry("IndexesAside command", "a constant, or what the database wrote of its own catalogue"),
            Map.entry("Insertion marks", "question marks"),
            Map.entry("LedgerPass sql", "one of the constants of the same class"),
            Map.entry("Overwriting table.from()", "a table of StoredTables"),
            Map.entry("Overwriting columns.get(0).insert()", "a column of StoredTables"),
            Map.entry(
                    "Overwriting columns.stream().skip(1).map((column)->column.insert() + \" = \" + column.value())"
                            + ".collect(Collectors.joining(\", \"))",
                    "columns of StoredTables"),
            Map.entry("PlainSql sql", "constants of BoardClaims and BoardCounts"),
            Map.entry("Sequences one.getKey()", "a sequence out of a fixed map"),
            Map.entry("Sequences one.getValue()", "a number"),
            Map.entry("Sequences (one.getValue() + 1 + BLOCK)", "a number"));

    @Test
    void noQueryIsPutTogetherOfAnythingElse() throws IOException {
        Set<String> found = new TreeSet<>();
        int[] queries = {0};
        for (CompilationUnitTree unit : sources()) {
            String text = unit.getSourceFile().getCharContent(true).toString();
            String file = Path.of(unit.getSourceFile().getName())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
            boolean repository = text.contains("implements PanacheRepository");
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (isQuery(call, repository)) {
                        queries[0]++;
                        collect(call.getArguments().get(0), file, found);
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(unit, null);
        }
        assertThat(queries[0]).isGreaterThan(60);
        assertThat(PIECES.keySet()).containsAll(found);
    }

    private static Iterable<? extends CompilationUnitTree> sources() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<File> java = all.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromFiles(java));
            return task.parse();
        }
    }

    private static boolean isQuery(MethodInvocationTree call, boolean repository) {
        if (call.getArguments().isEmpty()
                || call.getArguments().get(0).getKind() == Tree.Kind.LAMBDA_EXPRESSION
                || call.getArguments().get(0).getKind() == Tree.Kind.MEMBER_REFERENCE) {
            return false;
        }
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            return OF_ANYBODY.contains(name)
                    || OF_REPOSITORIES.contains(name)
                            && call.getArguments().get(0) instanceof BinaryTree
                            && select.getExpression()
                                    .toString()
                                    .toLowerCase(Locale.ROOT)
                                    .contains("repository");
        }
        return repository && OF_REPOSITORIES.contains(call.getMethodSelect().toString());
    }

    /** Adds the pieces of a query that do not stand there as text. */
    private static void collect(ExpressionTree query, String file, Set<String> found) {
        if (query instanceof ParenthesizedTree inner) {
            collect(inner.getExpression(), file, found);
        } else if (query instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            collect(sum.getLeftOperand(), file, found);
            collect(sum.getRightOperand(), file, found);
        } else if (query instanceof ConditionalExpressionTree choice) {
            collect(choice.getTrueExpression(), file, found);
            collect(choice.getFalseExpression(), file, found);
        } else if (query instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("formatted")) {
            collect(select.getExpression(), file, found);
            call.getArguments().forEach(argument -> collect(argument, file, found));
        } else if (!isText(query)) {
            found.add(file + " " + query);
        }
    }

    private static boolean isText(ExpressionTree part) {
        return part instanceof LiteralTree
                || part instanceof IdentifierTree name
                        && name.getName().toString().matches(CONSTANT)
                || part instanceof MemberSelectTree member
                        && member.getIdentifier().toString().matches(CONSTANT);
    }
}
