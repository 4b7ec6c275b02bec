package org.carillon.domain.call;

import java.io.Serializable;

/**
 * Names one member leg within its call.
 *
 * @param number 0 for the first leg of the call, counting up in the order of offering
 */
public record LegId(int number) implements Serializable {}
