/** Building a program from what is proposed, and assigning it. Begin at {@code BuildPage}. */
package org.plumbline.clinic.program;
