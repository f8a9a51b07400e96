package fr.parcoursprojet.suivi;

import org.springframework.data.domain.AbstractPageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Some rows from any rank: a grid asks for ranks that are no multiple of a page. */
final class Tranche extends AbstractPageRequest {

    private final int debut;

    Tranche(int debut, int nombre) {
        super(debut / nombre, nombre);
        this.debut = debut;
    }

    @Override
    public long getOffset() {
        return debut;
    }

    @Override
    public Sort getSort() {
        return Sort.unsorted();
    }

    @Override
    public Pageable next() {
        return new Tranche(debut + getPageSize(), getPageSize());
    }

    @Override
    public Pageable previous() {
        return new Tranche(Math.max(0, debut - getPageSize()), getPageSize());
    }

    @Override
    public Pageable first() {
        return new Tranche(0, getPageSize());
    }

    @Override
    public Pageable withPage(int rang) {
        return new Tranche(rang * getPageSize(), getPageSize());
    }
}
