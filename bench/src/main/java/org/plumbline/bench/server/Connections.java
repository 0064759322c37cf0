package org.plumbline.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/**
 * One pool of kept connections for all visitors, as a proxy before the server has. Who asks writes and reads by himself, as JDBC does: with
 * another thread between, its waking up would be measured as the server's time.
 */
final class Connections {
    private static final int MOST = 64;
    private static final Timeout PATIENCE = Timeout.ofMinutes(1);

    private static final CloseableHttpClient CLIENT = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(MOST)
                    .setMaxConnPerRoute(MOST)
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setResponseTimeout(PATIENCE)
                    .setProtocolUpgradeEnabled(false)
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();

    private Connections() {}

    /** Sends a request and reads all of the answer. */
    static Answer send(HttpUriRequestBase request) {
        try {
            URI uri = request.getUri();
            return CLIENT.execute(request, response -> read(uri, response));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(URI uri, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] bytes = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
        return new Answer(uri, response.getCode(), response.getHeaders(), bytes);
    }
}
