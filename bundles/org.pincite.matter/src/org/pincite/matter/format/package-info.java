/**
 * A matter as bytes and back, without any file: what the vault encrypts and keeps. Start at {@link org.pincite.matter.format.MatterFormat}.
 */
package org.pincite.matter.format;
