#include "sound/shipped/whole_ogg.hpp"

#include <algorithm>
#include <ogg/ogg.h>

namespace unknot {
namespace {

struct Sync {
    Sync() { ogg_sync_init(&state); }
    ~Sync() { ogg_sync_clear(&state); }
    Sync(const Sync&) = delete;
    Sync& operator=(const Sync&) = delete;

    ogg_sync_state state{};
};

} // namespace

bool isWholeOgg(std::string_view bytes) {
    Sync sync;
    auto left = static_cast<long>(bytes.size());
    char* const buffer = ogg_sync_buffer(&sync.state, left);
    if (!buffer) return false;
    std::ranges::copy(bytes, buffer);
    ogg_sync_wrote(&sync.state, left);
    bool hasEnded = false;
    long pages = 0;
    // Gives the length of a page; else zero or less.
    for (ogg_page page; const long length = ogg_sync_pageseek(&sync.state, &page);) {
        if (length < 0 || ogg_page_pageno(&page) != pages++) return false;
        hasEnded = ogg_page_eos(&page) != 0;
        left -= length;
    }
    return hasEnded && left == 0;
}

} // namespace unknot
