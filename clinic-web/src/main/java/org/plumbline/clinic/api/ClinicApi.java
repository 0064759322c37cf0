package org.plumbline.clinic.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the console's endpoints. */
@ApplicationPath("/api")
public class ClinicApi extends Application {}
