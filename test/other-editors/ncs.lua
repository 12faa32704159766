-- NCS Assistant in Neovim (0.7 or later): put this file into ~/.config/nvim/plugin/ and say where the server is,
-- here or in the environment variable NCS_SERVER.
local server = vim.env.NCS_SERVER or vim.fn.expand('~/ncs-assistant/dist/server.js')

-- The folder of the nearest strategy.yaml; without one, each file is a strategy of its own.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local found = vim.fn.findfile('strategy.yaml', vim.fn.escape(folder, ' ,;') .. ';')
  return found ~= '' and vim.fn.fnamemodify(found, ':p:h') or folder
end

local clients = {}

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'markdown',
  callback = function(event)
    local root = root_of(event.file)
    clients[root] = clients[root] or vim.lsp.start_client({
      name = 'ncs-assistant',
      cmd = { 'node', server, '--stdio' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    })
    vim.lsp.buf_attach_client(event.buf, clients[root])
  end,
})
