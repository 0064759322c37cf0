/** The clinic's catalogue: what it looks for and offers, what the clinic changed, and its approval. Begin at {@code CataloguePage}. */
package org.plumbline.clinic.knowledge;
