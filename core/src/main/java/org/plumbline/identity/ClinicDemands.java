package org.plumbline.identity;

import java.io.Serializable;

/**
 * What a clinic asks of its people beyond their role.
 *
 * @param careTeams whether its clinicians reach only the patients whose care team they are on
 * @param secondFactor whether its members must sign in with a passkey or a one-time code
 */
public record ClinicDemands(boolean careTeams, boolean secondFactor) implements Serializable {}
