package org.plumbline.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.launcher.management.Management;
import org.plumbline.launcher.management.Termination;

/**
 * The process of Payara Micro: boots, then deploys the EAR, and says so by making a file.
 *
 * <p>The EAR is deployed after the boot, not by it: Micro's start-up report breaks on an application of several modules.
 * Arguments: the exploded Micro, the instance's directory, address, port, the EAR, the file that says ready, and address
 * and port for operators.
 */
public final class MicroMain {
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private final Path micro;
    private final File instance;
    private final String address;
    private final int port;

    private MicroMain(List<String> arguments) {
        this.micro = Path.of(arguments.get(0));
        this.instance = new File(arguments.get(1));
        this.address = arguments.get(2);
        this.port = Integer.parseInt(arguments.get(3));
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        try {
            Management management =
                    Management.start(new InetSocketAddress(all.get(6), Integer.parseInt(all.get(7))), System.getenv());
            Termination.handle(management::drain);
            PayaraMicroRuntime runtime = new MicroMain(all).boot();
            deploy(runtime, new File(all.get(4)));
            management.deployed();
            Files.createFile(Path.of(all.get(5)));
        } catch (BootstrapException | IOException | RuntimeException e) {
            System.err.println(e);
            System.exit(1);
        }
    }

    private PayaraMicroRuntime boot() throws BootstrapException, ReflectiveOperationException {
        System.setProperty(
                "fish.payara.micro.BootJar",
                micro.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", micro.toString());
        // By its name, for the class is nested in the jar that is compiled against.
        PayaraMicroBoot boot = (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        return boot.setRootDir(instance)
                .setHttpPort(port)
                .setNoHazelcast(true)
                .setPrintLogo(false)
                .setPreBootHandler(this::configure)
                .bootStrap();
    }

    private void configure(AdminCommandRunner commands) {
        commands.run("set", LISTENER + "address=" + address);
        commands.run("set", HTTP + "server-header=false");
        commands.run("set", HTTP + "xpowered-by=false");
        // Behind a proxy it would be a second language on one connection, which the proxy does not read.
        commands.run("set", HTTP + "http2-enabled=false");
        // The application sets it, and stricter.
        commands.run("set", HTTP + "xframe-options=false");
        // Wider than the application's own limits, so that its answer is the one that is seen.
        commands.run("set", HTTP + "header-buffer-length-bytes=32768");
        commands.run("set", HTTP + "max-post-size-bytes=67108864");
        commands.run("set", HTTP + "max-form-post-size-bytes=2097152");
        commands.run("set", HTTP + "max-request-parameters=2000");
        // A page that another site asked for says itself that it is not to be (AnswerHeaders).
        commands.run("set", HTTP + "compression=on");
        commands.run(
                "set",
                HTTP
                        + "compressable-mime-type=text/html,text/css,text/javascript,application/javascript,image/svg+xml");
        commands.run("set", CONFIG + "microprofile-metrics-configuration.enabled=false");
    }

    /** A deployment that failed may still be answered with true, so what is deployed is looked up. */
    private static void deploy(PayaraMicroRuntime runtime, File ear) {
        if (!runtime.deploy(ear) || runtime.getDeployedApplicationNames().isEmpty()) {
            throw new IllegalStateException("The EAR isn't deployed: " + ear);
        }
    }
}
