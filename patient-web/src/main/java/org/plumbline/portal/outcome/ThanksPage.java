package org.plumbline.portal.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** What a patient reads after they said how they are; {@link OwnOutcomes} looks it up, and nothing of it stands in the address. */
@Named("outcomeThanksPage")
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ThanksPage {}
