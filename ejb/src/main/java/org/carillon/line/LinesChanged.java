package org.carillon.line;

/** An administrator changed lines or blocked callers; observers learn of it after the commit. */
public record LinesChanged() {}
