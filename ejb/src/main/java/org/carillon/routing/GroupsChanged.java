package org.carillon.routing;

/**
 * An administrator saved or removed a group; observers learn of it after the commit.
 *
 * @param number the group that was saved or removed
 */
public record GroupsChanged(String number) {}
