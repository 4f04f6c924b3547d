#include "support/eventually.hpp"

#include <thread>

namespace unknot::test {
namespace {

using Clock = std::chrono::steady_clock;

} // namespace

bool eventually(const std::function<bool()>& condition, std::chrono::duration<double> limit) {
    for (const auto start = Clock::now(); Clock::now() - start < limit;) {
        if (condition()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool settles(const std::function<std::string()>& value, std::chrono::milliseconds time) {
    std::string last = value();
    auto since = Clock::now();
    return eventually([&] {
        const std::string now = value();
        if (now != last) since = Clock::now();
        last = now;
        return Clock::now() - since >= time;
    });
}

} // namespace unknot::test
