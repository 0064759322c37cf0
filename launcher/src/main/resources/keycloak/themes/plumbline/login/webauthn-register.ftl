<#-- A new passkey. Keycloak's script asks the device for it, and then for a name: nobody reads that, so nobody is asked. -->
<#import "template.ftl" as layout>
<#import "ways.ftl" as ways>
<@layout.registrationLayout; section>
<#if section = "step"><#if choice??><@ways.step/></#if>
<#elseif section = "header">${msg("webauthn-registration-title")}
<#elseif section = "form">
  <p>${msg("passkeyLead")}</p>
  <form id="register" action="${url.loginAction}" method="post" hidden>
    <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as part>
    <input type="hidden" id="${part}" name="${part}">
    </#list>
  </form>
  <button type="button" class="button primary wide" id="registerWebAuthn">${msg("doRegisterSecurityKey")}</button>
  <script type="module">
    <#outputformat "JavaScript">
    import { registerByWebAuthn } from ${(url.resourcesPath + "/js/webauthnRegister.js")?c};
    window.prompt = () => null;
    document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
      challenge: ${challenge?c},
      userid: ${userid?c},
      username: ${username?c},
      signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep>, </#list>],
      rpEntityName: ${rpEntityName?c},
      rpId: ${rpId?c},
      attestationConveyancePreference: ${attestationConveyancePreference?c},
      authenticatorAttachment: ${authenticatorAttachment?c},
      requireResidentKey: ${requireResidentKey?c},
      residentKey: ${residentKey?c},
      userVerificationRequirement: ${userVerificationRequirement?c},
      createTimeout: ${createTimeout?c},
      excludeCredentialIds: ${excludeCredentialIds?c},
      initLabel: ${msg("webauthn-registration-init-label")?c},
      initLabelPrompt: ${msg("webauthn-registration-init-label-prompt")?c},
      errmsg: ${msg("webauthn-unsupported-browser-text")?c}
    }), { once: true });
    </#outputformat>
  </script>
  <#if choice??><@ways.instead way="password"/></#if>
  <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
  <form action="${url.loginAction}" method="post">
    <button type="submit" class="button plain" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("doCancel")}</button>
  </form>
  </#if>
</#if>
</@layout.registrationLayout>
