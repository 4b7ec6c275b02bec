package org.carillon.routing;

/**
 * An administrator saved a group; observers learn of it after the commit.
 *
 * @param number the group that was saved
 */
public record GroupsChanged(String number) {}
