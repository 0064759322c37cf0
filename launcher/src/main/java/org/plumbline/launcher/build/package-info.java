/**
 * The build's own step: unpacks the servers into {@code launcher/target/runtime}, checked and ready to start.
 *
 * <p>Runs inside the Maven build from nothing but the JDK; it must not use any library. Begin at {@link
 * org.plumbline.launcher.build.BuildRuntime}.
 */
package org.plumbline.launcher.build;
