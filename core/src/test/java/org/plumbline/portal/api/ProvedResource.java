package org.plumbline.portal.api;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Proved;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

@Proved
@Allows(value = Who.PATIENT, on = Whose.OWN)
class ProvedResource {}
