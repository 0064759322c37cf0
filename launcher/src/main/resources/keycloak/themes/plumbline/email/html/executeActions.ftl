<#-- Names are put in by FreeMarker, which escapes them: nothing of them is read as HTML. Mail programs know no style sheets. -->
<#import "template.ftl" as layout>
<@layout.emailLayout>
<div style="max-width:34rem;margin:0 auto;padding:16px;font:17px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<p><#if user.firstName?has_content>${msg("invitation.greeting", user.firstName)}<#else>${msg("invitation.stranger")}</#if></p>
<p><#if user.attributes.clinic?has_content>${msg("invitation.lead", user.attributes.clinic)}<#else>${msg("invitation.someone")}</#if></p>
<p>${msg("invitation.do")}</p>
<p><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0f6e6e;color:#ffffff;font-weight:600;text-decoration:none">${msg("invitation.link")}</a></p>
<p>${msg("invitation.once", linkExpirationFormatter(linkExpiration))}</p>
<p>${msg("invitation.mistake")}</p>
</div>
</@layout.emailLayout>
