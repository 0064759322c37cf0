<#ftl output_format="plainText">
<#if user.firstName?has_content>${msg("invitation.greeting", user.firstName)}<#else>${msg("invitation.stranger")}</#if>

<#if user.attributes.clinic?has_content>${msg("invitation.lead", user.attributes.clinic)}<#else>${msg("invitation.someone")}</#if>

${msg("invitation.do")}
${link}

${msg("invitation.once", linkExpirationFormatter(linkExpiration))}

${msg("invitation.mistake")}
