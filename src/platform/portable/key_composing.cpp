#include "platform/key_composing.hpp"

namespace unknot {

void keepComposingRules(const std::filesystem::path&) {}

} // namespace unknot
