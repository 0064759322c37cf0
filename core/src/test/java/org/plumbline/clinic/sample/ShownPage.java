package org.plumbline.clinic.sample;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

@Allows(value = Who.CLINICIAN, on = Whose.NOBODYS)
class ShownPage {}
