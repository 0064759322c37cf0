package org.plumbline.launcher.seed;

import java.util.Locale;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;

/** Where a history takes place: the clinic, its language and days, and the catalogue that it works by. */
record Place(UUID clinic, Locale language, ClinicDays days, Catalogue catalogue) {}
