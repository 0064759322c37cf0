<#-- The two ways to sign in that an invitation offers. A passkey needs a script, so that a script shows what leads to it. -->
<#macro step><#if (client.clientId!"")?ends_with("portal")><p class="step" id="step">${msg("stepOne")}</p></#if></#macro>

<#macro instead way>
  <form action="${url.loginAction}" method="post" <#if way = "passkey">data-passkey hidden</#if>>
    <button type="submit" class="button plain" id="way-${way}" name="way" value="${way}">${msg((way = "passkey")?then("insteadPasskey", "insteadPassword"))}</button>
  </form>
</#macro>

<#macro show>
  <script type="module">
    if (window.PublicKeyCredential) {
      document.querySelectorAll("[data-passkey]").forEach((part) => { part.hidden = false; });
    }
  </script>
</#macro>
