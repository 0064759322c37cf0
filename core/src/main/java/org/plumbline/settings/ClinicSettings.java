package org.plumbline.settings;

import org.plumbline.identity.ClinicDemands;
import org.plumbline.identity.ClinicProfile;

/**
 * A clinic's settings.
 *
 * @param version how often they were changed: a change hands back the one that it was made to
 */
public record ClinicSettings(ClinicProfile profile, ClinicDemands demands, int version) {}
