/**
 * Keeps every transaction within one clinic: binds the tenant for EclipseLink and for row-level security, and refuses
 * to work without one.
 *
 * <p>It must not know how a tenant is found out: whoever authenticates a caller says it to {@code CurrentTenant}. Begin
 * at {@code TenantBinding}.
 */
package org.plumbline.tenancy;
