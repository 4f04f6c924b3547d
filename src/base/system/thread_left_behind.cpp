#include "base/system/thread_left_behind.hpp"

#include <atomic>

namespace unknot {
namespace {

std::atomic<bool> isLeftBehind = false;

} // namespace

void noteThreadLeftBehind() { isLeftBehind = true; }

bool isThreadLeftBehind() { return isLeftBehind; }

} // namespace unknot
