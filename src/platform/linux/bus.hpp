#pragma once

// The differences between versions 1 and 2 of sdbus-c++. Knows nothing of the calls.

#include <sdbus-c++/sdbus-c++.h>

#include <memory>

namespace unknot {

#if UNKNOT_SDBUS < 2
inline std::unique_ptr<sdbus::IProxy> makeProxy(sdbus::IConnection& connection, const char* service,
                                                const char* object) {
    return sdbus::createProxy(connection, service, object);
}

/// Call it after the last uponSignal().
inline void finishSignals(sdbus::IProxy& proxy) { proxy.finishRegistration(); }

/// Handles one message that has arrived; false if none has.
inline bool handleNext(sdbus::IConnection& connection) { return connection.processPendingRequest(); }
#else
inline std::unique_ptr<sdbus::IProxy> makeProxy(sdbus::IConnection& connection, const char* service,
                                                const char* object) {
    return sdbus::createProxy(connection, sdbus::ServiceName(service), sdbus::ObjectPath(object));
}

inline void finishSignals(sdbus::IProxy&) {}

inline bool handleNext(sdbus::IConnection& connection) { return connection.processPendingEvent(); }
#endif

} // namespace unknot
