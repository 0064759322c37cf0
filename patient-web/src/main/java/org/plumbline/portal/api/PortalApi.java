package org.plumbline.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the portal's endpoints. */
@ApplicationPath("/api")
public class PortalApi extends Application {}
