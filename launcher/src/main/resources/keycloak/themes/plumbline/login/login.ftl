<#-- Signing in: the passkey first, then name and password. A phone of a patient stays known; a clinic's computer does not. -->
<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign refused = messagesPerField.existsError("username", "password")>
<#assign stays = (client.clientId!"")?ends_with("portal")>
<@layout.registrationLayout displayMessage=!refused displayInfo=stays; section>
<#if section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
  <@passkeys.conditionalUIData/>
  <#if enableWebAuthnConditionalUI?has_content><p class="or"><span>${msg("orWithPassword")}</span></p></#if>
  <form id="kc-form-login" action="${url.loginAction}" method="post">
    <#if refused>
    <p class="refused" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</p>
    </#if>
    <#if !usernameHidden??>
    <div class="group">
      <label class="field-label" for="username">${msg("usernameOrEmail")}</label>
      <input class="input" id="username" name="username" type="email" value="${login.username!}" required autocapitalize="none" spellcheck="false"
             autocomplete="${(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")}"
             <#if refused>aria-invalid="true" aria-describedby="input-error"<#else>autofocus</#if>>
    </div>
    </#if>
    <div class="group">
      <label class="field-label" for="password">${msg("password")}</label>
      <div class="secret">
        <input class="input" id="password" name="password" type="password" required autocomplete="current-password"
               <#if refused>aria-invalid="true" aria-describedby="input-error" autofocus</#if>>
        <button class="button" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
                data-icon-show="eye" data-icon-hide="eye eye-shut" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
          <i class="eye" aria-hidden="true"></i>
        </button>
      </div>
    </div>
    <#if stays && realm.rememberMe>
    <label class="stay" for="rememberMe"><input type="checkbox" id="rememberMe" name="rememberMe" checked> ${msg("rememberMe")}</label>
    </#if>
    <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!}">
    <button type="submit" class="button primary wide" id="kc-login" name="login">${msg("doLogIn")}</button>
  </form>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
<#elseif section = "info"><p id="trouble">${msg("loginTrouble")}</p>
</#if>
</@layout.registrationLayout>
