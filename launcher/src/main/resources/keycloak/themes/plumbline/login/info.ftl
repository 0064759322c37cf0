<#-- Something is told; an invitation's link begins and ends here. -->
<#import "template.ftl" as layout>
<#import "ways.ftl" as ways>
<#assign invited = actionUri?has_content && (requiredActions![])?seq_contains("set-up-sign-in")>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "step"><#if invited><@ways.step/></#if>
<#elseif section = "header"><#if invited>${msg("setUpTitle")}<#elseif messageHeader??>${msg(messageHeader)}<#else>${message.summary}</#if>
<#elseif section = "form">
  <div class="ways" id="kc-info-message">
    <#if invited>
    <div class="way" data-passkey hidden>
      <a class="button primary wide" id="way-passkey" href="${actionUri}&amp;way=passkey">${msg("wayPasskey")}</a>
      <p class="quiet">${msg("wayPasskeyNote")}</p>
    </div>
    <div class="way">
      <a class="button wide" id="way-password" href="${actionUri}&amp;way=password">${msg("wayPassword")}</a>
      <p class="quiet">${msg("wayPasswordNote")}</p>
    </div>
    <@ways.show/>
    <#else>
    <#if messageHeader??><p>${message.summary}</p></#if>
    <#if !skipLink??>
    <#if pageRedirectUri?has_content><a class="button primary wide" href="${pageRedirectUri}">${msg("signInNow")}</a>
    <#elseif actionUri?has_content><a class="button primary wide" href="${actionUri}">${msg("proceedWithAction")}</a>
    <#elseif (client.baseUrl)?has_content><a href="${client.baseUrl}">${msg("backToApplication")}</a>
    </#if>
    </#if>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
