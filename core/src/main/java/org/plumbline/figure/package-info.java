/**
 * The exercises' pictures: a jointed body of a real body's proportions that moves through key poses, drawn as SVG.
 *
 * <p>What an author writes is a file under {@code knowledge/pictures}: a view, props, and poses of joint angles, each with what the
 * body rests on. {@code Settling} puts a pose into its place and plants hands and feet, {@code Motion} leads from pose to pose,
 * {@code BodyCheck} looks for what a body can't do, {@code Drawing} writes the document. How to write one stands in
 * docs/clinical/drawing.md.
 *
 * <p>{@code PictureAnswers} is what a picture's address answers, in both applications: a drawing, or what a clinic uploaded.
 *
 * <p>It must not know patients, programs or pages. Begin at {@code Pictures}, {@code PictureReader} and {@code Skeleton}.
 */
package org.plumbline.figure;
