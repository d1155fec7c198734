package org.claimboard.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.claimboard.listing.PageRequest;

@ApplicationScoped
public class PaperRepository implements PanacheRepository<Paper> {
    private static final int SAME_BEGINNING = 4;
    private static final int MOST_ALIKE = 200;

    private final ShortWords shortWords;

    PaperRepository(ShortWords shortWords) {
        this.shortWords = shortWords;
    }

    public Optional<Paper> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    List<Paper> with(String field, Collection<String> values) {
        return values.isEmpty() ? List.of() : list(field + " in ?1", values);
    }

    /** Papers whose title holds {@code q} (all for an empty one), newest first, from where a page begins. */
    List<Paper> list(String q, PageRequest page, int most) {
        return getEntityManager()
                .createQuery("from Paper p where " + titled(q) + " order by p.published desc, p.slug", Paper.class)
                .setParameter("q", containing(q))
                .setFirstResult(page.offset())
                .setMaxResults(most)
                .getResultList();
    }

    /** What {@link #list} gives behind a paper, found by what it is sorted by and not by counting. */
    List<Paper> behind(String q, String published, String slug, int most) {
        return getEntityManager()
                .createQuery(
                        "from Paper p where " + titled(q)
                                + " and p.published <= :published and (p.published < :published or p.slug > :slug)"
                                + " order by p.published desc, p.slug",
                        Paper.class)
                .setParameter("q", containing(q))
                .setParameter("published", published)
                .setParameter("slug", slug)
                .setMaxResults(most)
                .getResultList();
    }

    List<String> present(Collection<String> slugs) {
        return getEntityManager()
                .createQuery("select p.slug from Paper p where p.slug in :slugs", String.class)
                .setParameter("slugs", slugs)
                .getResultList();
    }

    /** The slugs of some papers that begin with the same letters, for "did you mean"; not all, so that nobody can make this slow. */
    List<String> beginningLike(String slug) {
        String beginning = slug.substring(0, Math.min(slug.length(), SAME_BEGINNING));
        return getEntityManager()
                .createQuery(
                        "select p.slug from Paper p where p.slug like :beginning escape '\\' order by p.slug",
                        String.class)
                .setParameter("beginning", containing(beginning).substring(1))
                .setMaxResults(MOST_ALIKE)
                .getResultList();
    }

    /** How many there are, {@code most} where there are more. */
    long count(String q, int most) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from (select p.id as id from Paper p where " + titled(q)
                                + " order by p.published desc, p.slug limit " + most + ") found",
                        Long.class)
                .setParameter("q", containing(q))
                .getSingleResult();
    }

    private String titled(String q) {
        return "lower(p.title) like :q escape '\\'"
                + (q.isEmpty()
                        ? ""
                        : shortWords
                                .condition(List.of(q))
                                .map(newest -> " and " + newest)
                                .orElse(""));
    }

    private static String containing(String q) {
        String literal = q.toLowerCase(java.util.Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
