/**
 * What a clinic makes of the catalogue: its own limits, what it hides, its own exercises with their pictures, its templates, and its approval; each
 * change is one row that stays, so that the clinic's catalogue of any earlier day can be made again.
 *
 * <p>It must not know assessments, programs or patients; those ask {@code Catalogues} for the catalogue of the bound clinic. Begin
 * at {@code Catalogues}.
 */
package org.plumbline.curation;
