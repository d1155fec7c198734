package org.claimboard.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A paper whose abstract is read for claims. Its slug is its address and never changes. */
@Entity
public class Paper {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_seq")
    @SequenceGenerator(name = "paper_seq", sequenceName = "paper_seq")
    private Long id;

    private String slug;
    private String title;

    @Column(name = "abstract_text")
    private String abstractText;

    @Column(name = "arxiv_id")
    private String arxivId;

    private String published;
    private String url;

    @Column(name = "code_url")
    private String codeUrl;

    protected Paper() {}

    public Paper(PaperRecord record) {
        this.slug = record.paper();
        this.title = record.title();
        this.abstractText = record.abstractText();
        this.arxivId = record.arxivId();
        this.published = record.published();
        this.url = record.url();
        this.codeUrl = record.codeUrl();
    }

    /** Takes on what is known of it, where it was only named before; its slug stays. */
    void isDescribedBy(PaperRecord record) {
        this.title = record.title();
        this.abstractText = record.abstractText();
        this.arxivId = record.arxivId() == null ? arxivId : record.arxivId();
        this.published = record.published().isEmpty() ? published : record.published();
        this.url = record.url().isEmpty() ? url : record.url();
        this.codeUrl = record.codeUrl() == null ? codeUrl : record.codeUrl();
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String abstractText() {
        return abstractText;
    }

    public String arxivId() {
        return arxivId;
    }

    public String published() {
        return published;
    }

    public String url() {
        return url;
    }

    public String codeUrl() {
        return codeUrl;
    }
}
