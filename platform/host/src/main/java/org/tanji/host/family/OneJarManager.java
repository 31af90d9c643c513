package org.tanji.host.family;

import java.net.URLConnection;
import java.nio.file.Path;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.Extension;
import org.pf4j.ExtensionPoint;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginStatusProvider;
import org.tanji.api.v1.ApiVersion;
import org.tanji.api.v1.ProductFamily;

/**
 * PF4J for exactly one jar: two versions of a family need two of them, and a broken jar breaks nothing but its own.
 *
 * <p>The plugin's loader sees the JDK, the plugin API and PF4J's two marks; of the host it sees nothing.
 */
final class OneJarManager extends JarPluginManager {

    private static final String API = ProductFamily.class.getPackageName() + ".";

    static {
        // Two loaders over one path would share a cached JarFile, and closing one closes it under the other.
        URLConnection.setDefaultUseCaches("jar", false);
    }

    OneJarManager(Path jar) {
        super(jar.toAbsolutePath().getParent());
        setSystemVersion(ApiVersion.current());
    }

    /** A plugin has no life of its own, so that there is no class of it to start and to stop. */
    @Override
    protected PluginFactory createPluginFactory() {
        return wrapper -> new Plugin() {};
    }

    /** No enabled.txt or disabled.txt beside the jar decides anything. */
    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new PluginStatusProvider() {
            @Override
            public boolean isPluginDisabled(String pluginId) {
                return false;
            }

            @Override
            public void disablePlugin(String pluginId) {
                throw new UnsupportedOperationException("a plugin is pinned, not switched");
            }

            @Override
            public void enablePlugin(String pluginId) {
                throw new UnsupportedOperationException("a plugin is pinned, not switched");
            }
        };
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
                return new PluginClassLoader(
                        pluginManager,
                        descriptor,
                        new ApiOnly(OneJarManager.class.getClassLoader()),
                        ClassLoadingStrategy.PDA) {
                    @Override
                    protected boolean shouldDelegateToParent(String className) {
                        return ApiOnly.shows(className) || super.shouldDelegateToParent(className);
                    }
                };
            }
        };
    }

    /** What a plugin sees beside the JDK. */
    private static final class ApiOnly extends ClassLoader {

        private final ClassLoader host;

        ApiOnly(ClassLoader host) {
            super("plugin-api", ClassLoader.getPlatformClassLoader());
            this.host = host;
        }

        static boolean shows(String className) {
            return className.startsWith(API)
                    || className.equals(Extension.class.getName())
                    || className.equals(ExtensionPoint.class.getName());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (shows(name)) {
                return host.loadClass(name);
            }
            throw new ClassNotFoundException(name + " is not part of the plugin API");
        }
    }
}
