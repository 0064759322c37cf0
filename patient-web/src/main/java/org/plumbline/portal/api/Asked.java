package org.plumbline.portal.api;

import jakarta.ws.rs.ext.Provider;
import org.plumbline.identity.edge.AskedFields;

/** The portal's endpoints take what they ask for and nothing else. */
@Provider
public class Asked extends AskedFields {}
