package org.plumbline.portal.api;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

@Allows(value = Who.PATIENT, on = Whose.OWN)
class SampleResource {}
