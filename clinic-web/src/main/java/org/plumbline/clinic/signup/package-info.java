/** What follows a sign-up: its confirmation, and the terms. */
package org.plumbline.clinic.signup;
