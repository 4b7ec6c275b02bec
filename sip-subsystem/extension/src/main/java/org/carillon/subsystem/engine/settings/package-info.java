/**
 * What administrators and developers ask for: the settings of the server and of its connectors, and
 * the descriptor of an application with its servlets and mappings. Records that check themselves;
 * every other room reads them, and so do the packages {@code management} and {@code deployment}.
 */
package org.carillon.subsystem.engine.settings;
