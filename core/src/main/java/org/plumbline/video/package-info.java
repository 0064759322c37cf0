/**
 * Short videos that somebody sends: told by their content, and freed of what they say besides picture and sound.
 *
 * <p>It must not know who uploads, what for, or where videos are kept. Begin at {@code VideoCleaner}.
 */
package org.plumbline.video;
