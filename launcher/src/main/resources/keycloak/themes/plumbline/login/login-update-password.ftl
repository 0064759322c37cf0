<#-- A new password, of one's own choice. -->
<#import "template.ftl" as layout>
<#import "ways.ftl" as ways>
<#assign refused = messagesPerField.existsError("password", "password-confirm")>
<#macro secret name label>
    <div class="group">
      <label class="field-label" for="${name}">${msg(label)}</label>
      <div class="secret">
        <input class="input" id="${name}" name="${name}" type="password" required autocomplete="new-password"
               <#if refused>aria-invalid="true" aria-describedby="input-error"</#if>>
        <button class="button" type="button" aria-label="${msg("showPassword")}" aria-controls="${name}" data-password-toggle
                data-icon-show="eye" data-icon-hide="eye eye-shut" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
          <i class="eye" aria-hidden="true"></i>
        </button>
      </div>
    </div>
</#macro>
<@layout.registrationLayout displayMessage=!refused && !(choice?? && ((message.type)!"") = "warning"); section>
<#if section = "step"><#if choice??><@ways.step/></#if>
<#elseif section = "header">${msg("updatePasswordTitle")}
<#elseif section = "form">
  <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
    <#if refused>
    <p class="refused" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError("password", "password-confirm"))?no_esc}</p>
    <#else><p class="quiet">${msg("wayPasswordNote")}</p>
    </#if>
    <input class="name-of-it" type="text" name="username" value="${(auth.attemptedUsername)!}" autocomplete="username" readonly tabindex="-1" aria-hidden="true">
    <@secret name="password-new" label="passwordNew"/>
    <@secret name="password-confirm" label="passwordConfirm"/>
    <#if !choice??>
    <label class="stay" for="logout-sessions"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"> ${msg("logoutOtherSessions")}</label>
    </#if>
    <button type="submit" class="button primary wide" name="login">${msg("doSubmit")}</button>
    <#if isAppInitiatedAction??><button type="submit" class="button plain" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
  </form>
  <#if choice??><@ways.instead way="passkey"/><@ways.show/></#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
</#if>
</@layout.registrationLayout>
