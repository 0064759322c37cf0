<#-- Names are put in by FreeMarker, which escapes them: nothing of them is read as HTML. -->
<#import "template.ftl" as layout>
<@layout.emailLayout>
<p><#if user.firstName?has_content>${msg("invitation.greeting", user.firstName)}<#else>${msg("invitation.stranger")}</#if></p>
<p><#if user.attributes.clinic?has_content>${msg("invitation.lead", user.attributes.clinic)}<#else>${msg("invitation.someone")}</#if></p>
<p>${msg("invitation.do")}</p>
<p><a href="${link}">${msg("invitation.link")}</a></p>
<p>${msg("invitation.once", linkExpirationFormatter(linkExpiration))}</p>
<p>${msg("invitation.mistake")}</p>
</@layout.emailLayout>
