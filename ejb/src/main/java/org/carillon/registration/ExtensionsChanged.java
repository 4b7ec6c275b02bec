package org.carillon.registration;

import org.carillon.domain.group.MemberId;

/**
 * An administrator saved or removed an extension; observers learn of it after the commit.
 *
 * @param name the extension that was saved or removed
 */
public record ExtensionsChanged(MemberId name) {}
