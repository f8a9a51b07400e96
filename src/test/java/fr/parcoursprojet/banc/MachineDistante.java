package fr.parcoursprojet.banc;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The machine of a portal started beside: how many sessions it has opened, how much of its heap lives. */
public final class MachineDistante implements AutoCloseable {

    private final JMXConnector ligne;
    private final MBeanServerConnection machine;

    /** Speaks to the portal that was given {@link #options}. */
    public MachineDistante(int port) throws IOException {
        ligne = JMXConnectorFactory.connect(
                new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi"));
        machine = ligne.getMBeanServerConnection();
    }

    /** The options of the JVM to be spoken to; the environment also needs SERVER_TOMCAT_MBEANREGISTRY_ENABLED. */
    public static String[] options(int port) {
        return new String[] {
            "-Dcom.sun.management.jmxremote.port=" + port,
            "-Dcom.sun.management.jmxremote.authenticate=false",
            "-Dcom.sun.management.jmxremote.ssl=false",
            "-Dcom.sun.management.jmxremote.local.only=true",
            "-Djava.rmi.server.hostname=127.0.0.1"
        };
    }

    /** How many sessions were opened since the start. */
    public long sessionsOuvertes() throws IOException, JMException {
        return total("sessionCounter");
    }

    /** How many sessions are open. */
    public long sessions() throws IOException, JMException {
        return total("activeSessions");
    }

    /** Bytes of heap that live: what is left after the collector has passed twice. */
    public long tasVivant() throws IOException {
        var memoire = ManagementFactory.newPlatformMXBeanProxy(
                machine, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        memoire.gc();
        memoire.gc();
        return memoire.getHeapMemoryUsage().getUsed();
    }

    private long total(String attribut) throws IOException, JMException {
        long somme = 0;
        for (var gestion : machine.queryNames(new ObjectName("Tomcat*:type=Manager,*"), null)) {
            somme += ((Number) machine.getAttribute(gestion, attribut)).longValue();
        }
        return somme;
    }

    @Override
    public void close() throws IOException {
        ligne.close();
    }
}
