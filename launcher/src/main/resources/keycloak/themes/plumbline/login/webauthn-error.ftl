<#-- A passkey was not made or not used: once more, or the other way. -->
<#import "template.ftl" as layout>
<#import "ways.ftl" as ways>
<@layout.registrationLayout; section>
<#if section = "step"><#if choice??><@ways.step/></#if>
<#elseif section = "header">${msg("webauthn-error-title")}
<#elseif section = "form">
  <form id="kc-error-credential-form" action="${url.loginAction}" method="post">
    <input type="hidden" name="authenticationExecution" value="${execution}">
    <button type="submit" class="button primary wide" id="kc-try-again" name="isSetRetry" value="retry">${msg("doTryAgain")}</button>
  </form>
  <#if choice??><@ways.instead way="password"/></#if>
  <#if isAppInitiatedAction??>
  <form action="${url.loginAction}" method="post">
    <button type="submit" class="button plain" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("doCancel")}</button>
  </form>
  </#if>
</#if>
</@layout.registrationLayout>
