#include "platform/session_bus.hpp"

namespace unknot {

Result<std::string> describeSessionBus() { return Fault("this build does not use it"); }

} // namespace unknot
