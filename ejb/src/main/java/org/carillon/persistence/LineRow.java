package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** What the rows that belong to a line have in common: they have a place among their like. */
@MappedSuperclass
abstract class LineRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "line_row_seq")
  @SequenceGenerator(name = "line_row_seq", sequenceName = "line_row_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "line_id")
  private LineEntity line;

  @Column(name = "position")
  private int position;

  void belongTo(LineEntity owner, int place) {
    line = owner;
    position = place;
  }
}
