/**
 * What a clinic says of itself and asks of its people, as its admins see and change it.
 *
 * <p>It must not know who is a member or a patient. Begin at {@code ChangeClinic}.
 */
package org.plumbline.settings;
