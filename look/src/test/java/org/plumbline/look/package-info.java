/**
 * Rules that every page of both web modules keeps: no text outside the bundles, both languages, nothing inline, small files. It is compiled and run
 * in each web module, on that module's pages and on the shared ones. It knows no page by name. Begin with {@link org.plumbline.look.PagesTest}.
 */
package org.plumbline.look;
