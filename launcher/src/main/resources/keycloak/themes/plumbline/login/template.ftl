<#-- Every page of signing in: one card on the plumb line, as the pages that our own applications show to strangers. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${title!}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/mark.svg">
  <link rel="preload" as="font" type="font/woff2" href="${url.resourcesPath}/inter.woff2" crossorigin>
  <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
  <#-- Keycloak's scripts for passkeys name this module by its short name. -->
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#-- Goes on by itself, where one has signed in on another tab meanwhile. -->
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
    </#outputformat>
  </script>
  <#list scripts![] as script>
  <script src="${script}"></script>
  </#list>
</head>
<body data-page-id="login-${pageId}">
  <main class="plain-page">
    <div class="plain-card">
      <div class="plain-line"></div>
      <div class="top">
        <p class="plain-product">${realm.displayName!}</p>
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav class="languages" aria-label="${msg("languages")}">
          <#list locale.supported as language>
          <a id="language-${language.languageTag}" href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"
             <#if language.languageTag = locale.currentLanguageTag>aria-current="true"</#if>>${msg("language_" + language.languageTag)}</a>
          </#list>
        </nav>
        </#if>
      </div>
      <#nested "step">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <p class="known"><#nested "show-username"><b id="kc-attempted-username">${auth.attemptedUsername}</b>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
      <div class="notice ${(message.type = "error")?then("notice-red", (message.type = "success")?then("notice-green", "notice-amber"))}" role="alert">
        ${kcSanitize(message.summary)?no_esc}
      </div>
      </#if>
      <div class="form"><#nested "form"></div>
      <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form action="${url.loginAction}" method="post">
        <button type="submit" class="button plain" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>
      <#if displayInfo><div class="quiet"><#nested "info"></div></#if>
    </div>
  </main>
</body>
</html>
</#macro>
