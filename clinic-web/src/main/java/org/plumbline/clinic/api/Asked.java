package org.plumbline.clinic.api;

import jakarta.ws.rs.ext.Provider;
import org.plumbline.identity.edge.AskedFields;

/** The console's endpoints take what they ask for and nothing else. */
@Provider
public class Asked extends AskedFields {}
